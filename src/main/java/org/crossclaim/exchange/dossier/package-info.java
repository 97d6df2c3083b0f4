/**
 * Dossiers as files: read with every fault named at its place, and written byte for byte
 * alike.
 */
@NullMarked
package org.crossclaim.exchange.dossier;

import org.jspecify.annotations.NullMarked;
