/**
 * What is done to things on record beside saying something of them: withdrawn and brought
 * back, renamed and merged, looked through, or removed for legal reasons.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account", "account :: page", "actor", "dispute", "editing", "editorial",
		"editorial :: proposal", "editorial :: removal", "entry", "entry :: document", "source" })
package org.crossclaim.housekeeping;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
