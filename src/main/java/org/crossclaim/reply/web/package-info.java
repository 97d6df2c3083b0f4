/**
 * The form for whoever is named here, and the editors' queues.
 */
@NullMarked
package org.crossclaim.reply.web;

import org.jspecify.annotations.NullMarked;
