/**
 * Changes, revisions and the slugs under which things were ever known; knows subjects,
 * never a claim.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "account" })
package org.crossclaim.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
