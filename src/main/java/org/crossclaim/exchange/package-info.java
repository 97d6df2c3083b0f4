/**
 * The record's way in and out: dossiers read, checked, imported and exported.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "editorial", "editorial :: proposal", "editorial :: removal",
		"actor", "source", "dispute", "entry", "entry :: document", "entry :: standing", "history :: difference",
		"likeness" })
package org.crossclaim.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
