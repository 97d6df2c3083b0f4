package org.crossclaim.editing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.crossclaim.editing.Opening;
import org.crossclaim.entry.document.Stance;
import org.crossclaim.page.Forms;
import org.crossclaim.page.Words;
import org.crossclaim.shared.Refusal;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the address of a page becomes a source, a piece of evidence or an entry. Nothing
 * is put on record here: each way ends in a form.
 */
@Controller
@RequestMapping("/editing/add")
class AddController {

	private static final String VIEW = "editing/add";

	private static final String SOURCE = "evidence[0].source";

	private static final String NEW = "sources[0].id";

	private static final int MOST = 20;

	private final Finding finding;

	private final Comparisons comparisons;

	private final Opening opening;

	private final Choices choices;

	private final FormPages pages;

	private final Forms forms;

	private final Words words;

	AddController(Finding finding, Comparisons comparisons, Opening opening, Choices choices, FormPages pages,
			Forms forms, Words words) {
		this.pages = pages;
		this.finding = finding;
		this.comparisons = comparisons;
		this.opening = opening;
		this.choices = choices;
		this.forms = forms;
		this.words = words;
	}

	@GetMapping
	ModelAndView form(AddForm form) {
		return choosing(this.forms.show(VIEW, form));
	}

	@PostMapping
	ModelAndView find(AddForm form, HttpServletResponse response) {
		try {
			Found found = this.finding.of(form.url(), form.dispute());
			ModelAndView page = choosing(this.forms.show(VIEW, form)).addObject("found", found);
			if (found.patience() != null) {
				response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(found.patience()));
				page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
			}
			return page;
		}
		catch (Refusal refusal) {
			return choosing(this.forms.again(VIEW, form, refusal));
		}
	}

	private ModelAndView choosing(ModelAndView page) {
		return page.addObject("disputes", this.comparisons.disputes());
	}

	/** Finds entries; the source comes along in hidden fields. */
	@PostMapping("/entries")
	ModelAndView entries(@RequestParam(defaultValue = "") String q, @RequestParam MultiValueMap<String, String> given) {
		List<String> asked = Arrays.stream(q.strip().split("[\\s\u3000\0]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST)
			.toList();
		return new ModelAndView("editing/attach", "found",
				this.choices.of(asked, text(given, SOURCE), given.containsKey(NEW)))
			.addObject("q", q)
			.addObject("fields", carried(given))
			.addObject("source", title(given))
			.addObject("stances", Stance.values());
	}

	/**
	 * The form of the entry with one more piece of evidence. A new source relays what it
	 * was said to; of one on record, the evidence tells which of several.
	 */
	@PostMapping("/entries/{slug}")
	ModelAndView attach(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(given);
		String relayed = text(given, "relayed");
		if (!relayed.isEmpty()) {
			fields.set((given.containsKey(NEW) ? "sources[0]" : "evidence[0]") + ".relays[0]", relayed);
		}
		fields.putIfAbsent("reason", List.of(this.words.say("add.reason", title(given))));
		return this.pages.again(this.opening.open("entries", slug, fields), fields);
	}

	/** What the source is called. */
	private String title(MultiValueMap<String, String> given) {
		String title = text(given, "sources[0].title");
		String source = text(given, SOURCE);
		return !title.isBlank() ? title
				: Optional.ofNullable(this.finding.named(source)).map((known) -> known.title()).orElse(source);
	}

	private static String text(MultiValueMap<String, String> given, String name) {
		return Optional.ofNullable(given.getFirst(name)).orElse("").strip();
	}

	private static Map<String, String> carried(MultiValueMap<String, String> given) {
		Map<String, String> fields = new LinkedHashMap<>();
		new ArrayList<>(given.keySet()).stream()
			.filter((name) -> name.startsWith("sources[0].") || name.startsWith("evidence[0]."))
			.forEach((name) -> fields.put(name, text(given, name)));
		return fields;
	}

}
