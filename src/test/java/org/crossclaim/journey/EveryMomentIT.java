package org.crossclaim.journey;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.crossclaim.editorial.ChangeClass;
import org.crossclaim.editorial.SubjectKind;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.entry.Recomputing;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.Exporting;
import org.crossclaim.exchange.dossier.DossierFormat;
import org.crossclaim.housekeeping.Housekeeping;
import org.crossclaim.housekeeping.Merge;
import org.crossclaim.shared.AsOf;
import org.crossclaim.testing.Dossier;
import org.crossclaim.testing.OnAnotherRecord;
import org.crossclaim.testing.Restless;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two hundred changes: the export as of each of their moments is, to the byte, the export
 * that was taken then.
 */
@OnAnotherRecord
class EveryMomentIT {

	private static final int ROUNDS = 200 / Restless.ROUND;

	private static final Author EDITOR = new Author(null, "Ed Itor", true);

	private static final Author CONTRIBUTOR = new Author(null, "Con Tributor", false);

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Exporting exporting;

	@Autowired
	private Housekeeping housekeeping;

	@Autowired
	private Proposals proposals;

	@Autowired
	private Recomputing recomputing;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void exportsWhatWasExportedThen() throws IOException {
		new Dossier(Restless.beginning()).into(this.dossiers);
		long before = changes();
		Map<String, String> taken = new LinkedHashMap<>();
		String last = export();
		for (int round = 0; round < ROUNDS; round++) {
			for (Restless.Step step : Restless.round(round)) {
				take(step);
				String export = export();
				assertThat(export).as(step.toString()).isNotEqualTo(last);
				taken.put(moment(), export);
				last = export;
			}
		}
		assertThat(changes() - before).isEqualTo(200);
		assertThat(taken.size()).isEqualTo(200);
		Map<String, String> now = new LinkedHashMap<>();
		taken.keySet()
			.forEach((moment) -> now.put(moment,
					AsOf.parse(moment, Instant.now()).<String, RuntimeException>read(this::export)));
		assertThat(now).isEqualTo(taken);
		assertThat(told("kind", before))
			.contains(Arrays.stream(SubjectKind.values()).map(SubjectKind::word).toArray(String[]::new));
		assertThat(told("unnest(classes)", before)).contains(Arrays.stream(ChangeClass.values())
			.filter((one) -> one != ChangeClass.STANDING && one != ChangeClass.REMOVAL)
			.map(ChangeClass::word)
			.toArray(String[]::new));
		assertThat(this.recomputing.compare().entries()).isEmpty();
	}

	private void take(Restless.Step step) throws IOException {
		switch (step.what()) {
			case "withdraws" -> publish(this.housekeeping.withdraw(CONTRIBUTOR, step.of(), "Misread").number());
			case "restores" -> publish(this.housekeeping.restore(CONTRIBUTOR, step.of(), "By mistake").number());
			case "renames" ->
				publish(this.housekeeping.rename(CONTRIBUTOR, step.kind(), step.of(), step.to(), "Misspelt").number());
			case "merges" -> publish(this.housekeeping
				.merge(CONTRIBUTOR, new Merge(step.kind(), step.of(), step.to(), true), step.of(), "Twice")
				.number());
			default -> new Dossier(step.of()).into(this.dossiers);
		}
	}

	private void publish(long proposal) {
		this.proposals.publish(proposal, EDITOR, null, null);
	}

	private String export() {
		try (OutputStream nowhere = OutputStream.nullOutputStream();
				DigestOutputStream bytes = new DigestOutputStream(nowhere, MessageDigest.getInstance("SHA-256"))) {
			this.exporting.whole(DossierFormat.YAML, bytes);
			return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long changes() {
		return this.jdbc.sql("select count(*) from change").query(Long.class).single();
	}

	private String moment() {
		return this.jdbc.sql("select max(at) as at from change")
			.query((row, number) -> row.getTimestamp("at").toInstant().toString())
			.single();
	}

	private List<String> told(String what, long after) {
		return this.jdbc.sql("select distinct " + what + " from revision where change > ?")
			.param(after)
			.query(String.class)
			.list();
	}

}
