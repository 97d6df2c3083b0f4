/**
 * Sources, entries and disputes as lists of references name them, and what became of an
 * entry since it was cited.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial", "actor", "source", "source :: cite", "source :: page",
		"dispute", "dispute :: page", "entry", "entry :: document", "entry :: standing", "entry :: card",
		"entry :: page", "history" })
package org.crossclaim.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
