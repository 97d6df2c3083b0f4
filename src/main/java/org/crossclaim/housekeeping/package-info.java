/**
 * What is done to things on record beside saying something of them: withdrawn and brought
 * back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "actor", "editorial", "editorial :: proposal", "entry",
		"entry :: document" })
package org.crossclaim.housekeeping;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
