/**
 * What the addresses of sources serve: the only place from which anything is asked of
 * other servers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "job", "account", "account :: page", "editorial", "editorial :: removal",
		"actor", "dispute", "source :: address", "entry", "entry :: document", "source", "source :: cite",
		"source :: page", "entry :: page", "entry :: standing" })
package org.crossclaim.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
