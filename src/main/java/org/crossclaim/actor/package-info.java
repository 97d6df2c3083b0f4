/**
 * Whoever says, is accused, acts, rules or publishes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial" })
package org.crossclaim.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
