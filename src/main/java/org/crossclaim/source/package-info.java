/**
 * What was published, by whom, whom it relays, and where its content comes from.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial", "actor" })
package org.crossclaim.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
