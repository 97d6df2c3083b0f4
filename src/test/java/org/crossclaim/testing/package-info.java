/**
 * What tests stand on.
 */
@NullMarked
package org.crossclaim.testing;

import org.jspecify.annotations.NullMarked;
