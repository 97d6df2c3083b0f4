/**
 * Allegations, counterclaims and developments with their evidence, and the standing
 * derived from it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial", "actor", "source", "source :: cite", "dispute" })
package org.crossclaim.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
