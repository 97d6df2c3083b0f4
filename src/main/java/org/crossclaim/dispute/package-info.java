/**
 * Contested matters: title, background, coverage and relations.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial", "actor", "source" })
package org.crossclaim.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
