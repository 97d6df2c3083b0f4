/**
 * The forms of housekeeping.
 */
@NullMarked
package org.crossclaim.housekeeping.web;

import org.jspecify.annotations.NullMarked;
