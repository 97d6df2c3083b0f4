/**
 * The editors' queue of what was asked for.
 */
@NullMarked
package org.crossclaim.reply.web;

import org.jspecify.annotations.NullMarked;
