/**
 * The words that every module uses: dates, localised text, slugs, cursors, refusals.
 */
@NullMarked
@ApplicationModule(displayName = "Shared")
package org.crossclaim.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
