/**
 * Allegations, counterclaims and developments with their evidence, and the standing
 * derived from it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial", "actor", "actor :: page", "source", "source :: cite",
		"source :: page", "dispute" })
package org.crossclaim.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
