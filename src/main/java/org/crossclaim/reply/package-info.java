/**
 * The right of reply: what actors named on record were asked for and have not answered.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "account :: page", "actor", "editorial", "editorial :: proposal",
		"entry", "entry :: document" })
package org.crossclaim.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
