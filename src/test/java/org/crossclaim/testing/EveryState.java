package org.crossclaim.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Door;
import org.crossclaim.editorial.proposal.Author;
import org.crossclaim.editorial.proposal.Proposals;
import org.crossclaim.entry.document.ResponseKind;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.ImportOrder;
import org.crossclaim.reply.Stated;
import org.crossclaim.reply.StatementLetter;
import org.crossclaim.reply.Statements;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Imports the disputes that bring pages to the states that the starter record does not
 * reach.
 */
public class EveryState {

	static final String WHOLE = "0193a000-0000-7000-8000-000000000001";

	static final String CLOSED = "0193a000-0000-7000-8000-000000000002";

	static final String HASH = "0193a000-0000-7000-8000-000000000003";

	private static final Instant DAY = Instant.parse("2025-06-01T12:00:00Z");

	private static final String SENT = "We wanted nothing of the kind.\n\nWe were first, and we say so: 我們只是先做了。";

	private final Dossiers dossiers;

	private final Statements statements;

	private final Proposals proposals;

	private final JdbcClient jdbc;

	EveryState(Dossiers dossiers, Statements statements, Proposals proposals, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.dossiers = dossiers;
		this.statements = statements;
		this.proposals = proposals;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		take("every-state.yaml", "To see every state");
		take("every-state-later.yaml", "The year was wrong");
		state();
		copy();
	}

	/**
	 * Copies: one that everybody reads whole, one for editors, one of which the hash
	 * alone is kept.
	 */
	private void copy() {
		byte[] page = "<!doctype html><html lang=en><title>A post</title><p>We wrote it ourselves."
			.getBytes(StandardCharsets.UTF_8);
		new Copies(this.jdbc, "lab-post", "https://lab.example/post").as(WHOLE)
			.kept(DAY, "text/html", page, "We wrote it ourselves.");
		new Copies(this.jdbc, "withdrawn-study", "https://study.example/1").as(CLOSED)
			.kept(DAY, "text/html", page, "We wrote it ourselves.");
		new Copies(this.jdbc, "copy-of-the-post", "https://copy.example/1").as(HASH)
			.fetched(DAY, 404, "text/html", "Gone".getBytes(StandardCharsets.UTF_8), "Gone", false);
	}

	/** A statement that was sent to us and stands on record. */
	private void state() {
		Author editor = new Author(null, "A test", true);
		String receipt = "E".repeat(43);
		this.statements.take("state-motive",
				new StatementLetter("invented-works", SENT, "en", "Ida Works", "as its founder", "ida@works.example"),
				receipt);
		Stated stated = this.statements.of(receipt).orElseThrow();
		this.statements.check(stated.number(), editor, "By letter", List.of(ResponseKind.CONTEXT));
		String dossier = """
				{"sources": [{"id": "%1$s", "kind": "primary-statement", "title": "Statement of Invented Works, sent to us",
				  "title_basis": "excerpt", "title_language": "en", "publisher": "Invented Works",
				  "published_by": "invented-works", "published": "%2$s", "language": "en"}],
				 "entries": [{"id": "state-statement", "dispute": "every-state", "kind": "counterclaim",
				  "statement": {"en": "Invented Works says that it wanted nothing of the kind, and was first."},
				  "asserted_by": ["invented-works"], "said": "%2$s",
				  "responds_to": [{"entry": "state-motive", "response": ["context"]}],
				  "evidence": [{"source": "%1$s", "stance": "supports", "quote": %3$s}]}]}"""
			.formatted(stated.source(), stated.day(), Documents.json(SENT));
		this.statements.workIn(stated.number(), editor,
				() -> this.proposals.propose(editor, Door.STATEMENT, "Sent to us", dossier, List.of()));
	}

	private void take(String name, String reason) {
		try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/" + name))) {
			Map<String, InputStream> files = new LinkedHashMap<>();
			files.put(name, file);
			this.dossiers.take(files, new ImportOrder(Door.IMPORT, "A test", reason, true, false), (step, done, of) -> {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
