package org.crossclaim.exchange.dossier;

import org.crossclaim.shared.Fault;

/**
 * A fault in a dossier, and where it stands.
 *
 * @param file the name of the file
 * @param line the line, from 1; 0 where no line is at fault
 * @param column the column, from 1
 * @param fault the path within the file and what is wrong
 */
public record DossierFault(String file, int line, int column, Fault fault) {
}
