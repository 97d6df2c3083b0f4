/**
 * Tells what on record is perhaps the same as something new: alike in what it is called,
 * or of the same address, day and speaker.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "editorial", "source :: address" })
package org.crossclaim.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
