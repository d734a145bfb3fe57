/* The steps that a stemming algorithm is made of, as its program numbers them: each a command of
 * Snowball's language, which https://snowballstem.org/compiler/snowman.html describes. Written in
 * C, since Snowball's compiler is, of which program_writer.c is a part.
 *
 * Behind a step stand what it needs: numbers (seven bits a byte, the lowest first, the eighth bit
 * set where more follow), letters by their place among those of the program, and bodies, each a
 * number of bytes and so many bytes of steps.
 */
#ifndef COTEJO_STEM_STEPS_H
#define COTEJO_STEM_STEPS_H

/* clang-format off */
enum stem_step {
  /* What becomes of other steps. */
  step_and,            /* how many, bodies */
  step_or,             /* how many, bodies */
  step_not,            /* a body; so are the next seven */
  step_try,
  step_do,
  step_test,
  step_fail,
  step_goto,
  step_gopast,
  step_repeat,
  step_atleast,        /* a value, a body */
  step_backwards,      /* a body */
  step_setlimit,       /* the body that finds the limit, the body under it */
  step_call,           /* a routine */
  step_substring,      /* an among */
  step_choose,         /* a body of bodies: the one that what was found asks for is run */

  /* What is done to the word. */
  first_word_step,
  step_letters = first_word_step, /* a string: how many letters, and those */
  step_string,         /* a string variable */
  step_grouping,       /* a grouping */
  step_non,            /* a grouping */
  step_seek,           /* a grouping: to where the next letter is in it */
  step_seek_non,       /* a grouping */
  step_next,
  step_hop,            /* a value */
  step_tomark,         /* a value */
  step_atmark,         /* a value */
  step_tolimit,
  step_atlimit,
  step_left,           /* an end of the slice is here: its left end in reading forwards */
  step_right,          /* the other */
  step_replace,        /* the slice, by a string of letters, which may be none */
  step_insert,         /* letters; the cursor stands behind them, in reading backwards before them */
  step_attach,         /* letters; the cursor stays on this side of them */
  step_sliceto,        /* a string variable */

  /* What is asked of variables and values, and done to them. */
  first_variable_step,
  step_set = first_variable_step, /* a boolean variable; so are the next two */
  step_unset,
  step_is_set,
  step_assign,         /* an integer variable, a value; so are the next two */
  step_add,
  step_subtract,
  step_equal,          /* two values; so are the next five */
  step_unequal,
  step_greater,
  step_greater_equal,
  step_less,
  step_less_equal,
  step_true,
  step_false
};
/* clang-format on */

/* What a value may be. */
enum stem_value {
  value_number,   /* a number */
  value_variable, /* an integer variable */
  value_cursor,
  value_limit,
  value_length /* of the whole word */
};

/* What a program may have at most. */
enum stem_limit {
  most_integers = 16, /* variables */
  most_booleans = 16,
  most_strings = 2,
  most_letters = 16, /* of a string that a step brings */
  most_met = 16, /* strings of an among that stand at one place, each the beginning of the next */
  longest_shared = 64, /* letters that a string of an among shares with the one before */
  longest_word = 64    /* code units; a word of which more is made is left as it was */
};

#endif
