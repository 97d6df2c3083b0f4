/**
 * Work that is done apart from whoever asked for it: kept in the database, so that a
 * crash loses none of it, and done once however many instances run.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.crossclaim.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
