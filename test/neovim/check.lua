-- Run inside Neovim with the configuration of docs/neovim.md: what it shows of a draft, and what its quick fixes do. Prints JSON.
local patience = 20000
local said = {}

local function wait(what, condition)
  if not vim.wait(patience, condition, 20) then
    error('waited in vain: ' .. what)
  end
end

local function codes()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    -- 0.7 keeps what the server calls the code beside the rest of the message.
    table.insert(found, tostring(one.code or one.user_data.lsp.code))
  end
  table.sort(found)
  return found
end

local function has(code)
  return vim.tbl_contains(codes(), code)
end

-- Stands for the person who chooses from the menu.
local function choose(title)
  vim.ui.select = function(items, options, chosen)
    for _, item in ipairs(items) do
      if vim.startswith(options.format_item(item), title) then
        chosen(item)
        return
      end
    end
    error('not offered: ' .. title)
  end
end

local function go_to(code)
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if tostring(one.code or one.user_data.lsp.code) == code then
      vim.api.nvim_win_set_cursor(0, { one.lnum + 1, one.col })
      return
    end
  end
end

local function run()
  wait('diagnostics', function()
    return has('citation/inconsistent') and has('date/padding')
  end)
  said.filetype = vim.bo.filetype
  said.client = vim.lsp.get_active_clients()[1].name
  said.before = codes()
  said.first = vim.diagnostic.get(0)[1].message

  go_to('citation/inconsistent')
  choose('Thống nhất thành “Thông báo số 45-TB/TU”')
  vim.lsp.buf.code_action()
  wait('the quick fix', function()
    return not has('citation/inconsistent')
  end)

  choose('Sửa')
  go_to('date/padding')
  vim.lsp.buf.code_action()
  wait('the other quick fix', function()
    return not has('date/padding')
  end)
  said.after = codes()
  vim.cmd('silent write')
end

local fine, trouble = pcall(run)
said.trouble = not fine and tostring(trouble) or nil
io.stdout:write(vim.fn.json_encode(said))
vim.cmd('qall!')
