/**
 * The disputes for programs.
 */
@NullMarked
package org.crossclaim.dispute.web;

import org.jspecify.annotations.NullMarked;
