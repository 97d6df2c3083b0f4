/**
 * What people without an account send to the editors, each with a receipt, and what
 * became of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "account :: page", "editorial", "editorial :: proposal",
		"editorial :: removal", "source", "entry :: document", "editing", "history" })
package org.crossclaim.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
