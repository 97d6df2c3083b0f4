/**
 * What is done from the command line: import, export, validate, recompute.
 */
@NullMarked
@NamedInterface("command")
package org.crossclaim.exchange.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
