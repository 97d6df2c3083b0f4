package org.crossclaim.capture.link;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.source.SourceDocument;
import org.crossclaim.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The links that broke, for editors.
 */
@Controller
class LinkController {

	private static final int SIZE = 50;

	private static final String QUEUE = "/editing/links";

	private final Links links;

	private final LinkViews views;

	private final Sources sources;

	private final CurrentAccount account;

	LinkController(Links links, LinkViews views, Sources sources, CurrentAccount account) {
		this.links = links;
		this.views = views;
		this.sources = sources;
		this.account = account;
	}

	@GetMapping(QUEUE)
	String list(@RequestParam(required = false) @Nullable String after, Model model) {
		List<String> found = this.links.broken(after, SIZE + 1);
		List<String> page = found.subList(0, Math.min(SIZE, found.size()));
		Map<String, Told> told = this.links.told(page);
		Map<String, SourceDocument> cited = this.sources.named(page);
		Map<String, List<Links.LostWords>> lost = this.links.lost(page);
		model.addAttribute("rows",
				told.values()
					.stream()
					.flatMap((one) -> Stream.ofNullable(cited.get(one.slug()))
						.map((source) -> this.views.of(one, source, lost.getOrDefault(one.slug(), List.of()))))
					.toList());
		model.addAttribute("first", (after != null) ? QUEUE : null);
		model.addAttribute("next", (found.size() > SIZE) ? QUEUE + "?after=" + page.getLast() : null);
		return "capture/links";
	}

	/** Takes note of one. */
	@PostMapping(QUEUE)
	String note(@RequestParam String source) {
		this.links.note(source, this.account.require().name());
		return "redirect:" + QUEUE;
	}

}
