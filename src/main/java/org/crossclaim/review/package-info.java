/**
 * Where proposals are reviewed: what would be otherwise, the standing that would move,
 * and the decision.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "account :: page", "editorial", "editorial :: proposal", "actor",
		"entry", "entry :: card", "entry :: document", "entry :: standing", "history :: difference" })
package org.crossclaim.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
