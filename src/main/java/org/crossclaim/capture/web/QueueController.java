package org.crossclaim.capture.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.account.CurrentAccount;
import org.crossclaim.capture.queue.CaptureRequest;
import org.crossclaim.capture.queue.CaptureRequest.State;
import org.crossclaim.capture.queue.CaptureRequests;
import org.crossclaim.page.Dates;
import org.crossclaim.page.Moment;
import org.crossclaim.page.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The queue of captures and what failed in it, for administrators.
 */
@Controller
class QueueController {

	private static final int SIZE = 50;

	private static final String QUEUE = "/editing/captures";

	private final CaptureRequests requests;

	private final CurrentAccount account;

	private final Dates dates;

	private final Words words;

	QueueController(CaptureRequests requests, CurrentAccount account, Dates dates, Words words) {
		this.requests = requests;
		this.account = account;
		this.dates = dates;
		this.words = words;
	}

	@GetMapping(QUEUE)
	String list(@RequestParam(required = false) @Nullable String state,
			@RequestParam(required = false) @Nullable UUID before, Model model) {
		Map<State, Long> counts = this.requests.counts();
		State shown = State.named(state)
			.orElse((counts.getOrDefault(State.FAILED, 0L) > 0) ? State.FAILED : State.WAITING);
		List<CaptureRequest> found = this.requests.in(shown, before, SIZE + 1);
		List<CaptureRequest> page = found.subList(0, Math.min(SIZE, found.size()));
		String address = QUEUE + "?state=" + shown.word();
		model.addAttribute("counts", counts);
		model.addAttribute("shown", shown);
		model.addAttribute("rows", page.stream().map(this::row).toList());
		model.addAttribute("first", (before != null) ? address : null);
		model.addAttribute("next", (found.size() > SIZE) ? address + "&before=" + page.getLast().id() : null);
		return "capture/queue";
	}

	@PostMapping(QUEUE)
	String again(@RequestParam String source) {
		this.requests.ask(source, this.account.require().name());
		return "redirect:" + QUEUE + "?state=" + State.WAITING.word();
	}

	private Row row(CaptureRequest request) {
		String why = this.words.say("queue.reason." + request.reason().word(),
				Optional.ofNullable(request.askedBy()).orElse(""));
		return new Row(request.slug(), request.url(), this.dates.minute(request.asked()), why, request.attempts(),
				(request.tried() != null) ? this.dates.minute(request.tried()) : null,
				(request.next() != null && request.attempts() > 0) ? this.dates.minute(request.next()) : null,
				(request.fault() != null) ? this.words.say(request.fault(), request.arguments().toArray()) : null,
				request.state() == State.FAILED && request.url() != null);
	}

	/**
	 * A request in the list.
	 *
	 * @param slug the slug of its source
	 * @param url the address of that, where it has one
	 * @param asked when it was asked for
	 * @param why by whom and why, in words
	 * @param attempts how often it was tried
	 * @param tried when it was last tried
	 * @param next when it is tried again
	 * @param fault why it failed last, in words
	 * @param again whether it can be asked for again
	 */
	record Row(String slug, @Nullable String url, Moment asked, String why, int attempts, @Nullable Moment tried,
			@Nullable Moment next, @Nullable String fault, boolean again) {
	}

}
