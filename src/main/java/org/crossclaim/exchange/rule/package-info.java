/**
 * What holds between the things of a dossier, and between them and the record.
 */
@NullMarked
package org.crossclaim.exchange.rule;

import org.jspecify.annotations.NullMarked;
