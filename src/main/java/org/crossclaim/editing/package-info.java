/**
 * The forms by which people add to the record and mend it: read, drawn, merged, and
 * handed on as proposals.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "account :: page", "editorial", "editorial :: proposal",
		"editorial :: removal", "actor", "source", "source :: address", "source :: cite", "source :: page",
		"capture :: fetch", "capture", "capture :: novelty", "capture :: quote", "capture :: facts", "dispute",
		"entry :: document", "likeness" })
package org.crossclaim.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
