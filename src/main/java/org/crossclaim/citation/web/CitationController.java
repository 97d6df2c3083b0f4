package org.crossclaim.citation.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;
import org.crossclaim.actor.Actors;
import org.crossclaim.citation.DisputeWorks;
import org.crossclaim.citation.EntryWorks;
import org.crossclaim.citation.SourceWorks;
import org.crossclaim.citation.Work;
import org.crossclaim.dispute.DisputeDocument;
import org.crossclaim.dispute.Disputes;
import org.crossclaim.editorial.Documents;
import org.crossclaim.editorial.Published;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Citations as files, for programs that manage references.
 */
@Controller
class CitationController {

	private final Sources sources;

	private final Entries entries;

	private final Disputes disputes;

	private final Actors actors;

	private final SourceWorks sourceWorks;

	private final EntryWorks entryWorks;

	private final DisputeWorks disputeWorks;

	CitationController(Sources sources, Entries entries, Disputes disputes, Actors actors, SourceWorks sourceWorks,
			EntryWorks entryWorks, DisputeWorks disputeWorks) {
		this.sources = sources;
		this.entries = entries;
		this.disputes = disputes;
		this.actors = actors;
		this.sourceWorks = sourceWorks;
		this.entryWorks = entryWorks;
		this.disputeWorks = disputeWorks;
	}

	@GetMapping({ "/sources/{slug}.bib", "/sources/{slug}.ris", "/sources/{slug}.csl.json" })
	ResponseEntity<byte[]> source(@PathVariable Slug slug, HttpServletRequest request) {
		Published<SourceDocument> source = this.sources.find(slug);
		return answer(this.sourceWorks.of(source.document()), slug, source.revision(), request);
	}

	@GetMapping({ "/entries/{slug}.bib", "/entries/{slug}.ris", "/entries/{slug}.csl.json" })
	ResponseEntity<byte[]> entry(@PathVariable Slug slug, HttpServletRequest request) {
		EntryLine line = this.entries.find(slug);
		return answer(this.entryWorks.of(line, this.actors.cast(line.actors())), slug, line.revision(), request);
	}

	@GetMapping({ "/disputes/{slug}.bib", "/disputes/{slug}.ris", "/disputes/{slug}.csl.json" })
	ResponseEntity<byte[]> dispute(@PathVariable Slug slug, HttpServletRequest request) {
		Published<DisputeDocument> dispute = this.disputes.find(slug);
		return answer(this.disputeWorks.of(dispute.document()), slug, dispute.revision(), request);
	}

	/** A file names the day, and of an entry its standing, so its tag names all of it. */
	private static ResponseEntity<byte[]> answer(Work work, Slug slug, int revision, HttpServletRequest request) {
		CitationFile file = CitationFile.of(request.getRequestURI());
		byte[] body = file.write(work);
		byte[] digest = Documents.digest(new String(body, StandardCharsets.UTF_8));
		return ResponseEntity.ok()
			.eTag("\"" + revision + "-" + HexFormat.of().formatHex(digest, 0, 6) + "\"")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(slug + file.ending()).build().toString())
			.contentType(file.type())
			.body(body);
	}

}
