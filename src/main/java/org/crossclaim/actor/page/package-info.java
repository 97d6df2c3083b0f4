/**
 * How other modules add to the page of an actor.
 */
@NullMarked
@NamedInterface("page")
package org.crossclaim.actor.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
