/**
 * The PostgreSQL server that comes with Crossclaim, for whoever brings none of their own.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.crossclaim.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
