package org.crossclaim.entry.web;

import java.util.HexFormat;

import org.crossclaim.editorial.Documents;
import org.crossclaim.entry.Entries;
import org.crossclaim.entry.EntryLine;
import org.crossclaim.entry.api.EntryResource;
import org.crossclaim.shared.Slug;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Entries, for programs.
 */
@RestController
class EntryApi {

	private final Entries entries;

	EntryApi(Entries entries) {
		this.entries = entries;
	}

	/**
	 * One entry with its evidence. Standing moves without a revision of the entry, so its
	 * tag names both.
	 */
	@GetMapping("/api/v1/entries/{slug}")
	ResponseEntity<EntryResource> show(@PathVariable Slug slug) {
		EntryLine line = this.entries.find(slug);
		EntryResource entry = EntryResource.whole(line, this.entries.grounds(line.document()));
		byte[] digest = Documents.digest(Documents.json(entry));
		return ResponseEntity.ok()
			.eTag("\"" + line.revision() + "-" + HexFormat.of().formatHex(digest, 0, 6) + "\"")
			.body(entry);
	}

}
