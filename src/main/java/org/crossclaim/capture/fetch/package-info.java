/**
 * One exchange with a server of others, within limits: the only place from which anything
 * is asked of another server.
 */
@NullMarked
@NamedInterface("fetch")
package org.crossclaim.capture.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
