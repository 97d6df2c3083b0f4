package org.crossclaim.exchange.contribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.proposal.ProposalContent;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.exchange.Compared;
import org.crossclaim.exchange.Differing;
import org.crossclaim.exchange.Dossier;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.likeness.Likeness;
import org.crossclaim.likeness.Likenesses;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dossiers that people and programs contribute: looked at without storing anything, and
 * handed on as one proposal.
 */
@Service
public class Contributions {

	private final Dossiers dossiers;

	/** How many things may be added at the most for a look to tell what is alike. */
	private static final int MOST_ALIKE = 50;

	private final Differing differing;

	private final Likenesses likenesses;

	private final Proposals proposals;

	private final ProposalContent content;

	private final Publishing publishing;

	Contributions(Dossiers dossiers, Differing differing, Likenesses likenesses, Proposals proposals,
			ProposalContent content, Publishing publishing) {
		this.likenesses = likenesses;
		this.content = content;
		this.dossiers = dossiers;
		this.differing = differing;
		this.proposals = proposals;
		this.publishing = publishing;
	}

	/**
	 * Tells what a dossier would change, and what on record is perhaps the same as what
	 * it adds, where that is not too much. Nothing is stored.
	 * @param file the name of the file, for faults
	 * @param bytes YAML or JSON, UTF-8
	 * @return how everything in it relates to the record
	 * @throws DossierFaults with every fault at its place
	 */
	@Transactional(readOnly = true)
	public Comparison look(String file, byte[] bytes) {
		Dossier dossier = read(file, bytes);
		Comparison comparison = new Comparison(this.differing.things(dossier));
		return new Comparison(comparison.things(), alike(comparison, dossier));
	}

	private Map<String, List<Likeness>> alike(Comparison comparison, Dossier dossier) {
		List<Compared> added = comparison.things().stream().filter((one) -> one.change().equals("added")).toList();
		if (added.size() > MOST_ALIKE) {
			return Map.of();
		}
		ObjectNode documents = Documents.read(comparison.changes(dossier), ObjectNode.class);
		Map<String, List<Likeness>> alike = new HashMap<>();
		for (Compared one : added) {
			for (JsonNode document : documents.path(one.kind().list())) {
				if (document instanceof ObjectNode said && said.path("id").asString("").equals(one.slug())) {
					alike.put(one.kind().word() + " " + one.slug(), this.likenesses.of(one.kind(), said));
				}
			}
		}
		return alike;
	}

	/**
	 * Tells what a dossier would change as {@link #look(String, byte[])} does, with what
	 * it says otherwise.
	 * @param file the name of the file, for faults
	 * @param bytes YAML or JSON, UTF-8
	 * @return what it would change
	 * @throws DossierFaults with every fault at its place
	 */
	@Transactional(readOnly = true)
	public Preview preview(String file, byte[] bytes) {
		Dossier dossier = read(file, bytes);
		Comparison comparison = new Comparison(this.differing.things(dossier));
		String changes = comparison.changes(dossier);
		return new Preview(comparison, changes,
				comparison.differs() ? this.content.held(List.of(changes)).getFirst() : List.of(),
				comparison.seen(bytes));
	}

	/**
	 * Proposes what a dossier says otherwise than the record. What it says in the same
	 * words is no part of the proposal.
	 * @param file the name of the file, for faults
	 * @param bytes YAML or JSON, UTF-8
	 * @param contribution who sends it, and how
	 * @return what it changes, and the proposal
	 * @throws DossierFaults with every fault at its place
	 * @throws ChangedSince naming everything that would be lost, unless it overwrites
	 */
	@Transactional
	public Sent send(String file, byte[] bytes, Contribution contribution) {
		return send(file, bytes, contribution, null);
	}

	/**
	 * Proposes what a dossier says as {@link #send(String, byte[], Contribution)} does,
	 * where its author has looked at what it would change.
	 * @param file the name of the file, for faults
	 * @param bytes YAML or JSON, UTF-8
	 * @param contribution who sends it, and how
	 * @param seen what a preview told; absent where nobody looked
	 * @return what it changes, and the proposal
	 * @throws NotAsLooked where something else is sent, or the record was changed
	 * meanwhile
	 */
	@Transactional
	public Sent send(String file, byte[] bytes, Contribution contribution, @Nullable String seen) {
		this.publishing.lock();
		Dossier dossier = read(file, bytes);
		Comparison comparison = new Comparison(this.differing.things(dossier));
		if (seen != null && !seen.equals(comparison.seen(bytes))) {
			throw new NotAsLooked();
		}
		if (!contribution.overwrite() && !comparison.changedSince().isEmpty()) {
			throw new ChangedSince(comparison.changedSince());
		}
		if (!comparison.differs()) {
			return new Sent(comparison, null);
		}
		return new Sent(comparison, this.proposals.propose(contribution.author(), contribution.door(),
				contribution.reason(), comparison.changes(dossier), List.of()));
	}

	private Dossier read(String file, byte[] bytes) {
		try (InputStream input = new ByteArrayInputStream(bytes)) {
			return this.dossiers.checked(Map.of(file, input));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What was sent.
	 *
	 * @param comparison how everything in it relates to the record
	 * @param proposal the proposal; absent where nothing would change
	 */
	public record Sent(Comparison comparison, @Nullable Proposed proposal) {
	}

}
