package org.crossclaim.account.web;

import java.util.Arrays;
import java.util.List;

import org.crossclaim.account.Audit;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What was done, for administrators.
 */
@Controller
class AuditController {

	private static final int SIZE = 50;

	private final Audit audit;

	private final Dates dates;

	private final Words words;

	AuditController(Audit audit, Dates dates, Words words) {
		this.audit = audit;
		this.dates = dates;
		this.words = words;
	}

	@GetMapping("/editing/audit")
	String list(@RequestParam(required = false) @Nullable Long before, Model model) {
		List<Audit.Event> found = this.audit.before((before != null) ? before : Long.MAX_VALUE, SIZE + 1);
		List<Audit.Event> shown = found.subList(0, Math.min(SIZE, found.size()));
		model.addAttribute("rows", shown.stream().map(this::row).toList());
		model.addAttribute("first", (before != null) ? "/editing/audit" : null);
		model.addAttribute("next", (found.size() > SIZE) ? "/editing/audit?before=" + shown.getLast().id() : null);
		return "account/audit";
	}

	private Row row(Audit.Event event) {
		return new Row(this.dates.minute(event.at()), event.who(), this.words.say("audit.kind." + event.kind()),
				event.details()
					.entrySet()
					.stream()
					.map((one) -> this.words.say("audit.detail." + one.getKey(), value(one.getKey(), one.getValue())))
					.toList());
	}

	/** Words of closed lists are said in the reader's language, names as they are. */
	private String value(String key, String value) {
		return switch (key) {
			case "role", "from", "to" -> this.words.say("word.Role." + value);
			case "scopes" -> this.words
				.list(Arrays.stream(value.split(" ")).map((scope) -> this.words.say("word.Scope." + scope)).toList());
			case "ground" -> this.words.say("word.Ground." + value);
			case "by" -> this.words.say("audit.by." + value);
			default -> value;
		};
	}

	/**
	 * An event in the list.
	 *
	 * @param at when
	 * @param who by whom
	 * @param what what, in words
	 * @param details what else is known, in words
	 */
	record Row(Moment at, String who, String what, List<String> details) {
	}

}
