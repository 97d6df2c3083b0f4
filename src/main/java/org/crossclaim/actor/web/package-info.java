/**
 * The actors for programs.
 */
@NullMarked
package org.crossclaim.actor.web;

import org.jspecify.annotations.NullMarked;
