/**
 * What became of the record: the revisions of each thing, their differences, and the
 * changes of all, newest first.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "editorial", "editorial :: removal", "editing", "actor",
		"dispute", "entry", "entry :: document", "entry :: card" })
package org.crossclaim.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
