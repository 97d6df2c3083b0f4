/**
 * The right of reply: statements that actors named on record send to the editors, and
 * what they were asked for and have not answered.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "account :: page", "actor", "editorial", "editorial :: proposal",
		"editorial :: removal", "editing", "entry", "entry :: document", "source", "suggestion" })
package org.crossclaim.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
