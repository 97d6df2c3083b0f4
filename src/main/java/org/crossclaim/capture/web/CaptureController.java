package org.crossclaim.capture.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.capture.Capture;
import org.crossclaim.capture.Captures;
import org.crossclaim.shared.Slug;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages of captured copies.
 */
@Controller
class CaptureController {

	private static final String POLICY = "Content-Security-Policy";

	private final Captures captures;

	private final Sources sources;

	private final CaptureViews views;

	CaptureController(Captures captures, Sources sources, CaptureViews views) {
		this.captures = captures;
		this.sources = sources;
		this.views = views;
	}

	@GetMapping("/captures/{id}")
	String show(@PathVariable UUID id, Model model, HttpServletResponse response) {
		Capture capture = this.captures.find(id);
		SourceDocument source = this.sources.find(new Slug(capture.slug())).document();
		List<Capture> all = this.captures.of(source.id());
		Mementos.of(source, all).on(response, capture);
		CaptureView view = this.views.of(capture, source, all);
		if (view.whole() != null && view.whole().frame()) {
			response.setHeader(POLICY, response.getHeader(POLICY) + "; frame-src 'self'");
		}
		model.addAttribute("view", view);
		return "capture/show";
	}

}
