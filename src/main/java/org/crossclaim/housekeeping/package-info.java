/**
 * What is done to things on record beside saying something of them: withdrawn and brought
 * back, renamed and merged.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "actor", "dispute", "editorial", "editorial :: proposal", "entry",
		"entry :: document", "source" })
package org.crossclaim.housekeeping;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
