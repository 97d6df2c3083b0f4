/**
 * Removal for legal reasons, by an administrator with a written ground.
 */
@NullMarked
package org.crossclaim.housekeeping.removal;

import org.jspecify.annotations.NullMarked;
