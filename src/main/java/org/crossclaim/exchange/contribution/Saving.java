package org.crossclaim.exchange.contribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.crossclaim.editorial.Naming;
import org.crossclaim.editorial.Publications;
import org.crossclaim.editorial.Published;
import org.crossclaim.editorial.Publishing;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.editorial.proposal.Proposed;
import org.crossclaim.exchange.Differing;
import org.crossclaim.exchange.Dossier;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.dossier.DossierFault;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.NotOnRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves single things as programs send them: a document each, and the revision that was
 * seen.
 */
@Service
public class Saving {

	private static final String FILE = "document";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final Dossiers dossiers;

	private final Differing differing;

	private final Publications publications;

	private final Naming naming;

	private final Proposals proposals;

	private final Publishing publishing;

	Saving(Dossiers dossiers, Differing differing, Publications publications, Naming naming, Proposals proposals,
			Publishing publishing) {
		this.dossiers = dossiers;
		this.differing = differing;
		this.publications = publications;
		this.naming = naming;
		this.proposals = proposals;
		this.publishing = publishing;
	}

	/**
	 * Saves one thing.
	 * @param kind of which kind
	 * @param slug its slug
	 * @param document its document as it stands in dossiers, JSON
	 * @param seen what its author saw
	 * @param contribution who saves it, and why
	 * @return the revision before, and the proposal
	 * @throws DossierFaults with every fault at its place
	 * @throws NotAsSeen where the record is at another revision
	 * @throws NotOnRecord where the thing goes by another slug
	 */
	@Transactional
	public Saved save(SubjectKind kind, String slug, byte[] document, Precondition seen, Contribution contribution) {
		this.publishing.lock();
		Optional<Published<ObjectNode>> now = this.publications.find(kind, slug, ObjectNode.class);
		Integer revision = now.map(Published::revision).orElse(null);
		if (now.isEmpty() && this.naming.elsewhere(kind, slug).isPresent()) {
			throw new NotOnRecord(kind.word(), slug);
		}
		ObjectNode said = parsed(document);
		if (!seen.holds(revision)) {
			throw new NotAsSeen(revision,
					now.map((one) -> ValueDifference.between(one.document(), said)).orElse(List.of()));
		}
		if (!said.path("id").asString("").equals(slug)) {
			throw fault(1, 1, Fault.at("id", "api.another-id", slug));
		}
		Dossier dossier = checked(kind, document);
		Comparison comparison = new Comparison(this.differing.things(dossier));
		if (!comparison.differs()) {
			return new Saved(revision, null);
		}
		return new Saved(revision,
				this.proposals.propose(contribution.author(), contribution.door(), contribution.reason(),
						comparison.changes(dossier), List.of(new ProposalSubject(kind, slug, revision))));
	}

	private static ObjectNode parsed(byte[] document) {
		try {
			JsonNode said = JSON.readTree(document);
			if (said instanceof ObjectNode object) {
				return object;
			}
			throw fault(1, 1, Fault.at("", "api.no-object"));
		}
		catch (JacksonException ex) {
			throw fault(Math.max(1, ex.getLocation().getLineNr()), Math.max(1, ex.getLocation().getColumnNr()),
					Fault.at("", "api.no-json"));
		}
	}

	/** Reads the document as a dossier of it alone; it stands on the same lines there. */
	private Dossier checked(SubjectKind kind, byte[] document) {
		String before = "{\"" + kind.list() + "\":[";
		String path = kind.list() + "[0]";
		String dossier = before + new String(document, StandardCharsets.UTF_8) + "]}";
		try (InputStream input = new ByteArrayInputStream(dossier.getBytes(StandardCharsets.UTF_8))) {
			return this.dossiers.checked(Map.of(FILE, input));
		}
		catch (DossierFaults faults) {
			throw new DossierFaults(faults.faults()
				.stream()
				.map((one) -> new DossierFault(FILE, one.line(),
						(one.line() == 1) ? Math.max(1, one.column() - before.length()) : one.column(),
						within(path, one.fault())))
				.toList(), faults.more());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Fault within(String prefix, Fault fault) {
		String path = fault.path().startsWith(prefix) ? fault.path().substring(prefix.length()) : fault.path();
		return new Fault(path.startsWith(".") ? path.substring(1) : path, fault.key(), fault.arguments());
	}

	private static DossierFaults fault(int line, int column, Fault fault) {
		return new DossierFaults(List.of(new DossierFault(FILE, line, column, fault)), 0);
	}

	/**
	 * What was saved.
	 *
	 * @param before the revision that was on record; absent where there was none
	 * @param proposal the proposal; absent where nothing would change
	 */
	public record Saved(@Nullable Integer before, @Nullable Proposed proposal) {
	}

}
