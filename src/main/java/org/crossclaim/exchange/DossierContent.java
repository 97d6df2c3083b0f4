package org.crossclaim.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.crossclaim.actor.ActorDocument;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.ProposalContent;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.editorial.proposal.ProposedDocument;
import org.crossclaim.entry.document.EntryDocument;
import org.crossclaim.exchange.dossier.DossierFault;
import org.crossclaim.exchange.dossier.DossierReader;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.crossclaim.source.SourceDocument;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What proposals say is a dossier: checked and published by the same rules, whatever door
 * it came through.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refusal.class)
class DossierContent implements ProposalContent {

	private static final String NAME = "proposal";

	private final Dossiers dossiers;

	private final Importing importing;

	private final Differing differing;

	private final Holding holding;

	DossierContent(Dossiers dossiers, Importing importing, Differing differing, Holding holding) {
		this.holding = holding;
		this.dossiers = dossiers;
		this.importing = importing;
		this.differing = differing;
	}

	@Override
	public Checked check(String dossier) {
		Dossier read = read(dossier);
		return new Said(dossier, read, this.differing.subjects(read));
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<ProposedDocument> documents(String dossier) {
		Dossier read = parsed(dossier).dossier();
		List<ProposedDocument> documents = new ArrayList<>();
		add(documents, SubjectKind.ACTOR, read.actors(), ActorDocument::id);
		add(documents, SubjectKind.SOURCE, read.sources(), SourceDocument::id);
		add(documents, SubjectKind.DISPUTE, read.disputes(), DisputeDocument::id);
		add(documents, SubjectKind.ENTRY, read.entries(), EntryDocument::id);
		return documents;
	}

	private static <D> void add(List<ProposedDocument> documents, SubjectKind kind, List<D> read,
			Function<D, String> slug) {
		read.forEach((one) -> documents.add(new ProposedDocument(kind, slug.apply(one), Documents.tree(one))));
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<List<Fault>> held(List<String> some) {
		return this.holding.of(some.stream().map(DossierContent::parsed).toList());
	}

	private Dossier read(String dossier) {
		try (InputStream bytes = bytes(dossier)) {
			return this.dossiers.checked(Map.of(NAME, bytes));
		}
		catch (DossierFaults faults) {
			throw new Refusal(faults.faults().stream().map(DossierFault::fault).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static DossierReader parsed(String dossier) {
		DossierReader reader = new DossierReader();
		try (InputStream bytes = bytes(dossier)) {
			reader.read(NAME, bytes);
			return reader;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static InputStream bytes(String dossier) {
		return new ByteArrayInputStream(dossier.getBytes(StandardCharsets.UTF_8));
	}

	/** What a proposal says, read once. */
	private final class Said implements Checked {

		private final String text;

		private final Dossier dossier;

		private final List<ProposalSubject> subjects;

		private Said(String text, Dossier dossier, List<ProposalSubject> subjects) {
			this.text = text;
			this.dossier = dossier;
			this.subjects = subjects;
		}

		@Override
		public List<ProposalSubject> subjects() {
			return this.subjects;
		}

		@Override
		public long publish(Door door, String author, String reason) {
			List<Fault> held = held(List.of(this.text)).getFirst();
			if (!held.isEmpty()) {
				throw new Refusal(held);
			}
			Long change = DossierContent.this.importing
				.run(this.dossier, new ImportOrder(door, author, reason, true, false), Progress.NONE)
				.change();
			if (change == null) {
				throw new Refusal("proposal.changes-nothing");
			}
			return change;
		}

	}

}
