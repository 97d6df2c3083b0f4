package org.crossclaim.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.dossier.OffRecord;
import org.crossclaim.source.SourceDocument;

/**
 * What one or several files say together.
 *
 * @param actors its actors
 * @param sources its sources
 * @param disputes its disputes
 * @param entries its entries
 * @param refersTo slugs of what it names and does not bring, by kind
 * @param off what is off the record where it comes from
 */
public record Dossier(List<ActorDocument> actors, List<SourceDocument> sources, List<DisputeDocument> disputes,
		List<EntryDocument> entries, Map<SubjectKind, Set<String>> refersTo, OffRecord off) {
}
