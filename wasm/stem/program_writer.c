/* Writes a stemming algorithm as a program that wasm/stem runs: behind the front of Snowball's own
 * compiler, which reads the algorithm and checks it, stands this in place of a writer of C.
 *
 *   program_writer ALGORITHM.sbl PROGRAM.inc
 *
 * writes the bytes of the program as numbers with commas between. Before each list stands how many
 * it has. They are, in this order:
 *
 * - the letters, the code unit of each in two bytes, the lower first;
 * - the groupings, each a list of letters;
 * - the amongs, each a list of strings in the order in which they are sorted. Of a string: how many
 *   letters it shares with the beginning of the one before, the list of the others, which of the
 *   bodies it asks for, from 1, or 0 for none; one more than the routine that must agree, or 0.
 *   Those of an among that is read backwards are written backwards;
 * - the routines, each a body of steps (stem_steps.h);
 * - the routine to begin with, which is no list.
 *
 * What no algorithm of ours needs of the language is a fault that names it.
 */
#include <stdlib.h>
#include <string.h>

#include "header.h"
#include "stem_steps.h"

struct bytes {
  unsigned char* at;
  int size;
  int room;
};

static struct bytes program;
static symbol letters[256];
static int letter_count;
static struct analyser* algorithm;

static void fault(const char* what, int which) {
  fprintf(stderr, "program_writer: %s (%d)\n", what, which);
  exit(1);
}

static void check(int count, int most, const char* what) {
  if (count <= most) return;
  fprintf(stderr, "program_writer: %d %s, where wasm/stem takes %d\n", count, what, most);
  exit(1);
}

static void add_byte(struct bytes* to, int byte) {
  if (to->size == to->room) {
    to->room = to->room * 2 + 64;
    to->at = realloc(to->at, (size_t)to->room);
    if (to->at == NULL) fault("no memory is left for bytes", to->room);
  }
  to->at[to->size++] = (unsigned char)byte;
}

static void add_number(struct bytes* to, int number) {
  if (number < 0) fault("a number below nought", number);
  for (; number > 127; number >>= 7) add_byte(to, (number & 127) | 128);
  add_byte(to, number);
}

static void add_body(struct bytes* to, struct bytes* body) {
  int at;
  add_number(to, body->size);
  for (at = 0; at < body->size; ++at) add_byte(to, body->at[at]);
  free(body->at);
}

static void add_letter(struct bytes* to, symbol letter) {
  int place = 0;
  while (place < letter_count && letters[place] != letter) ++place;
  if (place == 256) fault("more than 256 letters", place);
  if (place == letter_count) letters[letter_count++] = letter;
  add_number(to, place);
}

static void add_letters(struct bytes* to, const symbol* string) {
  int at;
  add_number(to, SIZE(string));
  for (at = 0; at < SIZE(string); ++at) add_letter(to, string[at]);
}

/* The place of a name among those that are numbered with it. */
static int place_of(const struct name* wanted) {
  const int is_routine = wanted->type == t_routine || wanted->type == t_external;
  int place = 0;
  const struct name* name;
  for (name = algorithm->names; name != NULL; name = name->next) {
    if (name == wanted) return place;
    if (is_routine ? name->type == t_routine || name->type == t_external
                   : name->type == wanted->type) {
      ++place;
    }
  }
  fault("a name that is not listed", wanted->type);
  return 0;
}

static int place_of_grouping(const struct grouping* wanted) {
  int place = 0;
  const struct grouping* grouping = algorithm->groupings;
  for (; grouping != wanted; grouping = grouping->next) ++place;
  return place;
}

static void add_value(struct bytes* to, const struct node* value) {
  switch (value->type) {
    case c_number:
      add_byte(to, value_number);
      add_number(to, value->number);
      break;
    case c_name:
      add_byte(to, value_variable);
      add_number(to, place_of(value->name));
      break;
    case c_cursor:
      add_byte(to, value_cursor);
      break;
    case c_limit:
      add_byte(to, value_limit);
      break;
    case c_len:
    case c_size:
      add_byte(to, value_length);
      break;
    default:
      fault("a value that wasm/stem does not know, by its number in syswords2.h", value->type);
  }
}

static void add_step(struct bytes* to, const struct node* node);

static void add_body_of(struct bytes* to, const struct node* node) {
  struct bytes body = {NULL, 0, 0};
  if (node != NULL) add_step(&body, node);
  add_body(to, &body);
}

static void add_bodies(struct bytes* to, int step, const struct node* first) {
  const struct node* node;
  int count = 0;
  for (node = first; node != NULL; node = node->right) ++count;
  add_byte(to, step);
  add_number(to, count);
  for (node = first; node != NULL; node = node->right) add_body_of(to, node);
}

static void add_with_body(struct bytes* to, int step, const struct node* node) {
  add_byte(to, step);
  add_body_of(to, node->left);
}

static void add_with_value(struct bytes* to, int step, const struct node* node) {
  add_byte(to, step);
  add_value(to, node->AE);
}

static void add_with_name(struct bytes* to, int step, const struct node* node) {
  add_byte(to, step);
  add_number(to, place_of(node->name));
}

static void add_assignment(struct bytes* to, int step, const struct node* node) {
  add_with_name(to, step, node);
  add_value(to, node->AE);
}

static void add_comparison(struct bytes* to, int step, const struct node* node) {
  add_byte(to, step);
  add_value(to, node->left);
  add_value(to, node->AE);
}

static void add_with_letters(struct bytes* to, int step, const struct node* node) {
  if (node->literalstring == NULL) fault("a string variable where letters are known", node->type);
  check(SIZE(node->literalstring), most_letters, "letters of a string");
  add_byte(to, step);
  add_letters(to, node->literalstring);
}

static void add_substring(struct bytes* to, const struct among* among) {
  add_byte(to, step_substring);
  add_number(to, among->number);
}

static void add_among(struct bytes* to, const struct among* among) {
  struct bytes choices = {NULL, 0, 0};
  int at;
  if (among->substring == NULL) add_substring(to, among);
  if (among->starter != NULL) add_step(to, among->starter);
  if (among->command_count == 0) return;
  for (at = 0; at < among->command_count; ++at) add_body_of(&choices, among->commands[at]);
  add_byte(to, step_choose);
  add_body(to, &choices);
}

/* goto and gopast: those of a grouping take one step for all letters. */
static void add_search(struct bytes* to, const struct node* node) {
  const struct node* wanted = node->left;
  if (wanted->type != c_grouping && wanted->type != c_non) {
    add_with_body(to, node->type == c_goto ? step_goto : step_gopast, node);
    return;
  }
  add_byte(to, wanted->type == c_non ? step_seek_non : step_seek);
  add_number(to, place_of_grouping(wanted->name->grouping));
  if (node->type == c_gopast) add_byte(to, step_next);
}

static void add_step(struct bytes* to, const struct node* node) {
  const struct node* inner;
  switch (node->type) {
    case c_bra:
      for (inner = node->left; inner != NULL; inner = inner->right) add_step(to, inner);
      break;
    case c_and:
      add_bodies(to, step_and, node->left);
      break;
    case c_or:
      add_bodies(to, step_or, node->left);
      break;
    case c_not:
      add_with_body(to, step_not, node);
      break;
    case c_try:
      add_with_body(to, step_try, node);
      break;
    case c_do:
      add_with_body(to, step_do, node);
      break;
    case c_test:
      add_with_body(to, step_test, node);
      break;
    case c_fail:
      add_with_body(to, step_fail, node);
      break;
    case c_goto:
    case c_gopast:
      add_search(to, node);
      break;
    case c_repeat:
      add_with_body(to, step_repeat, node);
      break;
    case c_atleast:
      add_with_value(to, step_atleast, node);
      add_body_of(to, node->left);
      break;
    case c_backwards:
      add_with_body(to, step_backwards, node);
      break;
    case c_setlimit:
      add_with_body(to, step_setlimit, node);
      add_body_of(to, node->aux);
      break;
    case c_call:
      add_with_name(to, step_call, node);
      break;
    case c_substring:
      add_substring(to, node->among);
      break;
    case c_among:
      add_among(to, node->among);
      break;
    case c_literalstring:
      add_with_letters(to, step_letters, node);
      break;
    case c_name:
      add_with_name(to, step_string, node);
      break;
    case c_grouping:
    case c_non:
      add_byte(to, node->type == c_non ? step_non : step_grouping);
      add_number(to, place_of_grouping(node->name->grouping));
      break;
    case c_next:
      add_byte(to, step_next);
      break;
    case c_hop:
      add_with_value(to, step_hop, node);
      break;
    case c_tomark:
      add_with_value(to, step_tomark, node);
      break;
    case c_atmark:
      add_with_value(to, step_atmark, node);
      break;
    case c_tolimit:
      add_byte(to, step_tolimit);
      break;
    case c_atlimit:
      add_byte(to, step_atlimit);
      break;
    case c_leftslice:
      add_byte(to, step_left);
      break;
    case c_rightslice:
      add_byte(to, step_right);
      break;
    case c_delete:
      add_byte(to, step_replace);
      add_number(to, 0);
      break;
    case c_slicefrom:
      add_with_letters(to, step_replace, node);
      break;
    case c_insert:
      add_with_letters(to, step_insert, node);
      break;
    case c_attach:
      add_with_letters(to, step_attach, node);
      break;
    case c_sliceto:
      add_with_name(to, step_sliceto, node);
      break;
    case c_set:
      add_with_name(to, step_set, node);
      break;
    case c_unset:
      add_with_name(to, step_unset, node);
      break;
    case c_booltest:
      add_with_name(to, step_is_set, node);
      break;
    case c_setmark:
      add_with_name(to, step_assign, node);
      add_byte(to, value_cursor);
      break;
    case c_mathassign:
      add_assignment(to, step_assign, node);
      break;
    case c_plusassign:
      add_assignment(to, step_add, node);
      break;
    case c_minusassign:
      add_assignment(to, step_subtract, node);
      break;
    case c_eq:
      add_comparison(to, step_equal, node);
      break;
    case c_ne:
      add_comparison(to, step_unequal, node);
      break;
    case c_gr:
      add_comparison(to, step_greater, node);
      break;
    case c_ge:
      add_comparison(to, step_greater_equal, node);
      break;
    case c_ls:
      add_comparison(to, step_less, node);
      break;
    case c_le:
      add_comparison(to, step_less_equal, node);
      break;
    case c_true:
      add_byte(to, step_true);
      break;
    case c_false:
      add_byte(to, step_false);
      break;
    default:
      fault("a command that wasm/stem does not know, by its number in syswords2.h", node->type);
  }
}

static void add_groupings(struct bytes* to) {
  const struct grouping* grouping;
  int count = 0;
  for (grouping = algorithm->groupings; grouping != NULL; grouping = grouping->next) ++count;
  add_number(to, count);
  for (grouping = algorithm->groupings; grouping != NULL; grouping = grouping->next) {
    add_letters(to, grouping->b);
  }
}

/* The letter at a place of a string of an among, in the order in which it is read. */
static symbol letter_at(const struct amongvec* string, int place, int is_backward) {
  return string->b[is_backward ? string->size - 1 - place : place];
}

/* The node that asks for an among says whether it is read backwards. */
static void add_among_strings(struct bytes* to, const struct among* among, int is_backward) {
  int at;
  add_number(to, among->literalstring_count);
  for (at = 0; at < among->literalstring_count; ++at) {
    const struct amongvec* string = among->b + at;
    const struct amongvec* before = at > 0 ? string - 1 : NULL;
    int shared = 0;
    int met = 1;
    int place;
    while (before != NULL && shared < before->size && shared < string->size &&
           letter_at(before, shared, is_backward) == letter_at(string, shared, is_backward)) {
      ++shared;
    }
    for (place = string->i; place >= 0; place = among->b[place].i) ++met;
    check(met, most_met, "strings of an among at one place");
    check(shared, longest_shared, "letters that two strings of an among share");
    add_number(to, shared);
    add_number(to, string->size - shared);
    for (place = shared; place < string->size; ++place) {
      add_letter(to, letter_at(string, place, is_backward));
    }
    add_number(to, string->result > 0 ? string->result : 0);
    add_number(to, string->function != NULL ? place_of(string->function) + 1 : 0);
  }
}

static int is_read_backwards(const struct node* node, const struct among* among) {
  for (; node != NULL; node = node->right) {
    if ((node->type == c_among || node->type == c_substring) && node->among == among) {
      return node->mode == m_backward;
    }
    if (node->left != NULL && is_read_backwards(node->left, among)) return true;
    if (node->aux != NULL && is_read_backwards(node->aux, among)) return true;
    if (node->type == c_among) {
      int at;
      for (at = 0; at < node->among->command_count; ++at) {
        if (is_read_backwards(node->among->commands[at], among)) return true;
      }
    }
  }
  return false;
}

static void add_amongs(struct bytes* to) {
  const struct among* among;
  add_number(to, algorithm->among_count);
  for (among = algorithm->amongs; among != NULL; among = among->next) {
    add_among_strings(to, among, is_read_backwards(algorithm->program, among));
  }
}

static void add_routines(struct bytes* to) {
  const struct name* name;
  int begin = -1;
  int count = 0;
  for (name = algorithm->names; name != NULL; name = name->next) {
    if (name->type == t_routine || name->type == t_external) ++count;
  }
  add_number(to, count);
  for (name = algorithm->names; name != NULL; name = name->next) {
    if (name->type != t_routine && name->type != t_external) continue;
    if (name->type == t_external) begin = place_of(name);
    add_body_of(to, name->definition);
  }
  if (begin < 0) fault("no routine to begin with", count);
  add_number(to, begin);
}

static void check_variables(void) {
  check(algorithm->name_count[t_integer], most_integers, "integer variables");
  check(algorithm->name_count[t_boolean], most_booleans, "boolean variables");
  check(algorithm->name_count[t_string], most_strings, "string variables");
}

static void write_program(const struct bytes* rest, FILE* file) {
  int at;
  add_number(&program, letter_count);
  for (at = 0; at < letter_count; ++at) {
    add_byte(&program, letters[at] & 255);
    add_byte(&program, letters[at] >> 8);
  }
  for (at = 0; at < program.size; ++at) fprintf(file, "%d,", program.at[at]);
  for (at = 0; at < rest->size; ++at) fprintf(file, "%d,", rest->at[at]);
  fprintf(file, "\n");
}

int main(int count, char** arguments) {
  struct bytes rest = {NULL, 0, 0};
  symbol* text;
  struct tokeniser* tokeniser;
  FILE* file;
  if (count != 3) fault("usage: program_writer ALGORITHM.sbl PROGRAM.inc", count);
  text = get_input(arguments[1]);
  if (text == NULL) fault("the algorithm cannot be opened", count);
  tokeniser = create_tokeniser(text, arguments[1]);
  algorithm = create_analyser(tokeniser);
  algorithm->encoding = tokeniser->encoding = ENC_WIDECHARS;
  tokeniser->includes = NULL;
  read_program(algorithm);
  if (tokeniser->error_count > 0) return 1;
  check_variables();
  add_groupings(&rest);
  add_amongs(&rest);
  add_routines(&rest);
  file = fopen(arguments[2], "wb");
  if (file == NULL) fault("the program cannot be written", count);
  write_program(&rest, file);
  return fclose(file) == 0 ? 0 : 1;
}
