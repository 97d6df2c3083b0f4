package org.crossclaim.exchange.contribution;

import java.util.List;

import org.crossclaim.shared.Fault;

/**
 * What a dossier would change, before it is sent.
 *
 * @param comparison how everything in it relates to the record
 * @param changes what it says otherwise than the record, a dossier as JSON
 * @param held what keeps it from being published, at its path within the changes
 * @param seen tells this dossier and this state of what it touches from all others
 */
public record Preview(Comparison comparison, String changes, List<Fault> held, String seen) {
}
