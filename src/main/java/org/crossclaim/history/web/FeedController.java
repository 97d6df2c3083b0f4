package org.crossclaim.history.web;

import java.nio.charset.StandardCharsets;

import org.crossclaim.shared.Slug;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The lists of changes as feeds (Atom, RFC 4287).
 */
@Controller
class FeedController {

	private static final MediaType ATOM = new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

	private final ChangesViews views;

	private final AtomFeed atom;

	FeedController(ChangesViews views, AtomFeed atom) {
		this.views = views;
		this.atom = atom;
	}

	@GetMapping("/changes.atom")
	ResponseEntity<String> all(@ModelAttribute ChangesForm form) {
		return answer(this.views.all(form));
	}

	@GetMapping("/disputes/{slug}/changes.atom")
	ResponseEntity<String> of(@PathVariable Slug slug, @ModelAttribute ChangesForm form) {
		return answer(this.views.of(slug, form));
	}

	@GetMapping("/corrections.atom")
	ResponseEntity<String> corrections(@ModelAttribute ChangesForm form) {
		return answer(this.views.corrections(form));
	}

	private ResponseEntity<String> answer(ChangesView view) {
		return ResponseEntity.ok().contentType(ATOM).body(this.atom.of(view));
	}

}
