/**
 * The read side of the three axes of time: pages of a dispute's entries, filters, counts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial", "actor", "source", "source :: cite", "dispute",
		"dispute :: page", "entry", "entry :: document", "entry :: standing", "entry :: card", "entry :: api" })
package org.crossclaim.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
