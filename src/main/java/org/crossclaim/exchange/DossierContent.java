package org.crossclaim.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.ProposalContent;
import org.crossclaim.editorial.proposal.ProposalSubject;
import org.crossclaim.exchange.dossier.DossierFault;
import org.crossclaim.shared.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What proposals say is a dossier: checked and published by the same rules, whatever door
 * it came through.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DossierContent implements ProposalContent {

	private static final String NAME = "proposal";

	private final Dossiers dossiers;

	private final Importing importing;

	private final Differing differing;

	DossierContent(Dossiers dossiers, Importing importing, Differing differing) {
		this.dossiers = dossiers;
		this.importing = importing;
		this.differing = differing;
	}

	@Override
	public List<ProposalSubject> check(String dossier) {
		return this.differing.subjects(read(dossier));
	}

	@Override
	public long publish(String dossier, Door door, String author, String reason) {
		Long change = this.importing
			.run(read(dossier), new ImportOrder(door, author, reason, true, false), Progress.NONE)
			.change();
		if (change == null) {
			throw new Refusal("proposal.changes-nothing");
		}
		return change;
	}

	private Dossier read(String dossier) {
		try (InputStream bytes = new ByteArrayInputStream(dossier.getBytes(StandardCharsets.UTF_8))) {
			return this.dossiers.checked(Map.of(NAME, bytes));
		}
		catch (DossierFaults faults) {
			throw new Refusal(faults.faults().stream().map(DossierFault::fault).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
