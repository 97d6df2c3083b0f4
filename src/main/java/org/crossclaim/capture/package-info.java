/**
 * What the addresses of sources serve: the only place from which anything is asked of
 * other servers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "job", "account", "account :: page", "editorial", "editorial :: removal",
		"source :: address" })
package org.crossclaim.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
